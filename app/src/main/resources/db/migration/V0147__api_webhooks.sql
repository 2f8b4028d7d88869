-- Addresses that are told when something happens at a school, and what was or is to be sent to them. A secret is what
-- both sides sign with, so it can't be kept as a digest.
create table api.webhook (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    school uuid not null references people.school,
    url text not null check (length(url) between 1 and 500),
    events text[] not null check (cardinality(events) > 0),
    secret bytea not null check (length(secret) = 32),
    made_at timestamptz not null,
    stopped_at timestamptz
);
create index on api.webhook (school);

-- next_at: when it is to be sent, none once it was taken or given up.
create table api.delivery (
    id uuid primary key,
    municipality uuid not null references people.municipality,
    webhook uuid not null references api.webhook on delete cascade,
    event text not null,
    body text not null,
    made_at timestamptz not null,
    tries int not null default 0,
    next_at timestamptz,
    taken_at timestamptz,
    trouble text
);
create index on api.delivery (webhook, made_at);
create index on api.delivery (next_at) where next_at is not null;

-- What was answered to something that may be sent again, for a day.
create table api.answered (
    api_key uuid not null references api.api_key,
    idempotency_key text not null,
    municipality uuid not null references people.municipality,
    digest text not null,
    body text not null,
    at timestamptz not null,
    primary key (api_key, idempotency_key)
);

do $$
declare name text;
begin
    foreach name in array array['webhook', 'delivery', 'answered'] loop
        execute format('alter table api.%I enable row level security', name);
        execute format('create policy in_scope on api.%I using (municipality = any ((select people.scope())::uuid[]))',
            name);
        execute format('create index on api.%I (municipality)', name);
        execute format('grant select, insert, update, delete on api.%I to ${program}', name);
    end loop;
end $$;
