-- A school that was merged into another. What it has stays its own and as it was; the other's group looks after it.
create table people.continuation (
    school uuid primary key references people.school,
    municipality uuid not null references people.municipality,
    continued_in uuid not null references people.school,
    since date not null,
    check (continued_in <> school)
);
create index on people.continuation (continued_in);

alter table people.continuation enable row level security;
create policy in_scope on people.continuation using (people.in_scope(municipality));
grant select, insert on people.continuation to ${program};
