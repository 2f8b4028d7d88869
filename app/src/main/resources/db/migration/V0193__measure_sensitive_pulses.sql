-- A pulse may ask about something of which nothing is told below ten answers, such as bullying.
alter table measure.pulse add column sensitive boolean not null default false;
