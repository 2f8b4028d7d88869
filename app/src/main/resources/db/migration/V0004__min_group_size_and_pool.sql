-- A school may show from more answers than five; what it wished is frozen at the opening.
alter table measure.wave add column min_group_size int not null default 5 check (min_group_size between 5 and 50);

-- The pooled spread in use changes only when ten more workplaces have come in, so that no two published intervals
-- differ by one workplace. Each workplace comes in once.
alter table understand.pooled_spread
    add column block int not null default 1 check (block > 0),
    drop constraint pooled_spread_pkey,
    add primary key (municipality, questionnaire, version, scale, block);

-- The smallest change that matters stands in the questionnaire's file, scale by scale.
drop table understand.minimally_important;

-- What a release was asked with, so that later ones know whether a workplace has been pooled.
alter table understand.release add column questionnaire text, add column questionnaire_version text;
update understand.release r set questionnaire = w.questionnaire, questionnaire_version = w.questionnaire_version
  from measure.wave w where w.id = r.wave;
alter table understand.release alter column questionnaire set not null, alter column questionnaire_version set not null;
