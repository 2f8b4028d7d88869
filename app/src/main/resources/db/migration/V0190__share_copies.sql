-- Each time that a story is released its copy is another. A node keeps what lists and searches look through in memory,
-- and reads anew only the copies that it has not seen.
alter table share.published_case add column copy uuid not null default gen_random_uuid();

create or replace view share.public_case as
    select id, slug, released_on, year, language, title, summary, themes, relations, phase, method, school_kind,
           school_size, outcome, evidence, document, body, words, copy
      from share.published_case;

-- Common words are found as fast as rare ones.
drop function share.common_words();
