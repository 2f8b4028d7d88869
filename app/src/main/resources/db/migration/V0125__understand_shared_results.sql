-- That a school shows its municipality the result of a wave, or no longer does. The newest line counts; none is changed.
create table understand.sharing (
    number bigint generated always as identity primary key,
    wave uuid not null,
    municipality uuid not null references people.municipality,
    shared boolean not null,
    person uuid not null references people.person,
    at timestamptz not null
);
create index on understand.sharing (municipality);

alter table understand.sharing enable row level security;
create policy in_scope on understand.sharing using (people.in_scope(municipality));
grant select, insert on understand.sharing to ${program};

-- How surely the mean over schools is known, frozen with it; none for those that were frozen before.
alter table understand.reference add standard_error double precision check (standard_error >= 0);
