-- A sheet that is sent again, because its receipt was lost on the way, is the same sheet: its id comes with the draft.
-- An open wave can be asked whether it holds that one id; ids are drawn anew when the wave closes.
create or replace function measure.submit(answered uuid, code bytea, sheet uuid, given smallint[], now_is timestamptz)
    returns text language plpgsql security definer set search_path = '' as $$
declare
    spent record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(answered::text, 0));
    perform from measure.wave w join measure.opening o on o.wave = w.id
      where w.id = answered and o.at <= now_is and measure.ends(w) > now_is
        and not exists (select from measure.closure c where c.wave = w.id);
    if not found then return 'NOT_OPEN'; end if;
    delete from measure.access_code where digest = code and wave = answered
        returning municipality, pile into spent;
    if not found then
        perform from measure.staged_sheet s where s.wave = answered and s.id = sheet;
        return case when found then 'ACCEPTED' else 'SPENT' end;
    end if;
    insert into measure.staged_sheet (id, wave, municipality, pile, answers)
        values (sheet, answered, spent.municipality, spent.pile, given);
    return 'ACCEPTED';
end $$;

create or replace function measure.close_staging(closed uuid) returns int
    language plpgsql security definer set search_path = '' as $$
declare
    waiting text := 'staged_' || replace(closed::text, '-', '');
    moved int;
begin
    execute format('insert into measure.sheet (id, wave, municipality, pile, answers)
        select gen_random_uuid(), wave, municipality, pile, answers from measure.%I order by random()', waiting);
    get diagnostics moved = row_count;
    execute format('truncate measure.%I', waiting);
    execute format('drop table measure.%I', waiting);
    return moved;
end $$;
