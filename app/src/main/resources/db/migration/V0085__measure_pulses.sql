-- Pulses: one question that those who take part in something are asked again and again, each time in a window of its
-- own (ADR 0038). A window is a wave that no list of waves has; its numbers lie apart, as the ledger counts them.
create table measure.pulse (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    question text not null check (length(question) between 1 and 120)
);
alter table measure.pulse enable row level security;
create policy in_scope on measure.pulse using (people.in_scope(municipality));
grant select, insert on measure.pulse to ${program};

alter table measure.wave
    add column pulse uuid references measure.pulse,
    add constraint numbers_apart check ((number > 2000000) = (pulse is not null));
create index on measure.wave (pulse) where pulse is not null;
