-- Reminders to everybody, at most one a day for each wave: to how many addresses, and never to which.
create table measure.reminder (
    wave uuid not null references measure.wave,
    municipality uuid not null references people.municipality,
    sent_on date not null,
    addresses int not null check (addresses >= 0),
    primary key (wave, sent_on)
);
alter table measure.reminder enable row level security;
create policy in_scope on measure.reminder using (people.in_scope(municipality));
grant select, insert on measure.reminder to ${program};
