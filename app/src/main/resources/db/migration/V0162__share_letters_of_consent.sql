-- How many people were asked by mail on the last day on which anybody was, for a story sends only so many letters.
alter table share.case_story
    add column letters_on date,
    add column letters integer not null default 0 check (letters >= 0);
