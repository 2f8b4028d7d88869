-- Whom a unit shares its figures with where too few of it answer. Named by the school; without one it is the unit beside.
alter table people.unit add column neighbour uuid references people.unit check (neighbour <> id);
