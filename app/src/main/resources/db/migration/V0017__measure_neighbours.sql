-- The neighbour that counted when the wave opened, so that naming another one later changes nothing of it.
alter table measure.opening_unit add column neighbour uuid check (neighbour <> unit);
