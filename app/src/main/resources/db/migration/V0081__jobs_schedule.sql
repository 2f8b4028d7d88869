-- What the program does by itself, for all modules: when it last went well, when it failed, and when it is next.
create schema jobs;
grant usage on schema jobs to ${program};
alter table measure.scheduled_task set schema jobs;
