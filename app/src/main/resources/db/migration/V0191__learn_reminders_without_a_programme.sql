-- A school that keeps what it has anchored is reminded of its checks without a programme, too. What a reminder is about
-- follows from the rule and is the same whenever it is looked at, so it needs no programme to be told from others.
alter table learn.sent_reminder drop constraint sent_reminder_pkey;
delete from learn.sent_reminder one using learn.sent_reminder other
 where (one.person, one.rule, one.about) = (other.person, other.rule, other.about) and one.ctid > other.ctid;
alter table learn.sent_reminder
    add primary key (person, rule, about),
    alter column programme drop not null,
    add column school uuid references people.school,
    add check ((programme is null) <> (school is null));
