-- What may be known of who works well with whom, one for a wave and final. The ratings themselves are never kept.
create table understand.relational_cells (
    wave uuid not null primary key,
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    document jsonb not null
);

alter table understand.relational_cells enable row level security;
create policy in_scope on understand.relational_cells using (people.in_scope(municipality));
grant select, insert on understand.relational_cells to ${program};
