-- Until its wave closes, a sheet waits sealed with a key that is in no table and no log, only in a file that the closing
-- destroys (ADR 0026). What stands here is which key it is, so that a node with another one refuses.
create table measure.wave_key (
    wave uuid primary key references measure.wave,
    municipality uuid not null references people.municipality,
    fingerprint bytea not null check (length(fingerprint) = 32)
);
alter table measure.wave_key enable row level security;
create policy in_scope on measure.wave_key using (people.in_scope(municipality));
grant select, insert, delete on measure.wave_key to ${program};

-- Sheets of waves that were open before keep their answers in the open until they close.
alter table measure.staged_sheet
    alter column answers drop not null,
    add column sealed bytea,
    add constraint sealed_or_older check (num_nonnulls(sealed, answers) = 1);

-- Whether a wave takes sheets now that are sealed with this key: OPEN, NOT_OPEN or NO_KEY. Holds the wave's lock shared
-- until the transaction ends, which closing holds alone, so that a sheet that races the closing is stored before it or
-- refused after it. What is acknowledged is on disk, however the server is set up.
create function measure.takes(answered uuid, sealed_with bytea, now_is timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(answered::text, 0));
    perform set_config('synchronous_commit', 'on', true);
    perform from measure.wave w join measure.opening o on o.wave = w.id
      where w.id = answered and o.at <= now_is and measure.ends(w) > now_is
        and not exists (select from measure.closure c where c.wave = w.id);
    if not found then return 'NOT_OPEN'; end if;
    perform from measure.wave_key k where k.wave = answered and k.fingerprint = sealed_with;
    return case when found then 'OPEN' else 'NO_KEY' end;
end $$;

-- Puts a sealed sheet where it waits. Only the owner's own functions may, after they have spent a right to answer.
create function measure.stage(sheet uuid, answered uuid, of_municipality uuid, of_pile int, content bytea) returns void
    language sql set search_path = '' begin atomic
    insert into measure.staged_sheet (id, wave, municipality, pile, sealed)
        values (sheet, answered, of_municipality, of_pile, content);
end;
revoke execute on function measure.stage from public;

-- Whether an open wave already holds this very sheet: it was sent again, because its receipt was lost on the way.
create function measure.holds(answered uuid, sheet uuid) returns boolean
    language sql stable set search_path = '' begin atomic
    select exists (select from measure.staged_sheet s where s.wave = answered and s.id = sheet);
end;
revoke execute on function measure.holds from public;

-- Spends a code and stores a sealed sheet, or does neither.
drop function measure.submit;
create function measure.submit(
        answered uuid, code bytea, sheet uuid, content bytea, sealed_with bytea, now_is timestamptz)
    returns text language plpgsql security definer set search_path = '' as $$
declare
    state text := measure.takes(answered, sealed_with, now_is);
    spent record;
begin
    if state <> 'OPEN' then return state; end if;
    delete from measure.access_code where digest = code and wave = answered
        returning municipality, pile into spent;
    if not found then
        return case when measure.holds(answered, sheet) then 'ACCEPTED' else 'SPENT' end;
    end if;
    perform measure.stage(sheet, answered, spent.municipality, spent.pile, content);
    return 'ACCEPTED';
end $$;

-- Answers in the open as they are laid out when they are sealed, two bytes each.
create function measure.laid_out(answers smallint[]) returns bytea
    language sql immutable set search_path = '' begin atomic
    select coalesce(string_agg(int2send(a.value), ''::bytea order by a.place), ''::bytea)
      from unnest(answers) with ordinality a (value, place);
end;

-- Hands out a wave's sheets as they wait, and empties their waiting place as a whole. The caller has locked the wave, so
-- no sheet can come in between, and puts them to rest in the same transaction. That is on disk before the key goes,
-- however the server is set up. Takes the table of all waiting sheets before its own part of it, as counting and sending
-- do.
drop function measure.close_staging;
create function measure.take_staged(closed uuid)
    returns table (id uuid, pile int, content bytea, is_sealed boolean)
    language plpgsql security definer set search_path = '' as $$
declare
    waiting text := 'staged_' || replace(closed::text, '-', '');
begin
    perform set_config('synchronous_commit', 'on', true);
    lock table only measure.staged_sheet in access exclusive mode;
    return query execute format('select s.id, s.pile, coalesce(s.sealed, measure.laid_out(s.answers)),
        s.sealed is not null from measure.%I s', waiting);
    execute format('truncate measure.%I', waiting);
    execute format('drop table measure.%I', waiting);
end $$;

-- Which of these waves are closed, for whoever destroys keys: they are known by their file alone.
create function measure.closed_among(asked uuid[]) returns setof uuid
    language sql stable security definer set search_path = '' begin atomic
    select c.wave from measure.closure c where c.wave = any (asked);
end;

-- All open waves with what tells their key, null for one that was opened before there were keys.
create function measure.open_waves() returns table (wave uuid, municipality uuid, fingerprint bytea)
    language sql stable security definer set search_path = '' begin atomic
    select o.wave, o.municipality, k.fingerprint from measure.opening o
      left join measure.wave_key k on k.wave = o.wave
     where not exists (select from measure.closure c where c.wave = o.wave);
end;
