-- Quiet weeks are asked for by waves as well as by plans and reminders, and so belong to the first of these.
alter table learn.quiet_period set schema measure;
