-- What staff are told of the municipality as the controller of their data, in its own words. An empty text, or no row,
-- leaves it at general words.
create table people.data_controller (
    municipality uuid primary key references people.municipality,
    contact text not null,
    officer text not null,
    basis text not null
);

alter table people.data_controller enable row level security;
create policy in_scope on people.data_controller using (people.in_scope(municipality));
grant select, insert, update, delete on people.data_controller to ${program};
