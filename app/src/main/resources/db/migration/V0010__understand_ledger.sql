-- What was ever shown of a school, line by line in a chain of hashes (ADR 0023). Added to, never changed.
create table understand.ledger_line (
    school uuid not null references people.school,
    municipality uuid not null references people.municipality,
    number int not null check (number > 0),
    text text not null,
    primary key (school, number)
);

alter table understand.ledger_line enable row level security;
create policy in_scope on understand.ledger_line using (people.in_scope(municipality));
grant select, insert on understand.ledger_line to ${program};
