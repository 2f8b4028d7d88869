-- The pooled spread is made of spreads that are told anyway. What was gathered before held those of small workplaces
-- too, which nothing may be told of, so it is forgotten; intervals that were released stay as they are.
delete from understand.pooled_spread;
alter table understand.pooled_spread add column imported boolean not null;
alter table understand.pooled_spread drop constraint pooled_spread_pkey;
alter table understand.pooled_spread
    add primary key (municipality, questionnaire, version, scale, imported, block);
