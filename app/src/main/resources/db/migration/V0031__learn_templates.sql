-- Programme templates that a municipality added. A version is added and never changed.
create table learn.template (
    municipality uuid not null references people.municipality,
    id text not null,
    version text not null,
    file text not null,
    added_on date not null,
    primary key (municipality, id, version)
);

alter table learn.template enable row level security;
create policy in_scope on learn.template using (people.in_scope(municipality));
grant select, insert on learn.template to ${program};
