-- How many came to each unit since an earlier wave, told when this one opens: numbers, no names, no times.
alter table measure.opening add column newcomers_since int check (newcomers_since > 0);
grant update (newcomers_since) on measure.opening to ${program};
alter table measure.opening_unit
    add column newcomers int check (newcomers between 0 and eligible),
    add column from_here int check (from_here between 0 and newcomers),
    add check ((newcomers is null) = (from_here is null));
