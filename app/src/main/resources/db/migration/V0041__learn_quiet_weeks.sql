-- Days of a school year on which nothing is planned and nobody is reminded, as the municipality wrote them down. A year
-- without a row follows the general Danish rule.
create table learn.quiet_period (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    -- The year in which the school year begins.
    school_year int not null check (school_year between 2000 and 2200),
    name text not null check (name <> ''),
    first_on date not null,
    last_on date not null,
    check (last_on >= first_on)
);
create index on learn.quiet_period (municipality, school_year);

alter table learn.quiet_period enable row level security;
create policy in_scope on learn.quiet_period using (people.in_scope(municipality));
grant select, insert, update, delete on learn.quiet_period to ${program};
