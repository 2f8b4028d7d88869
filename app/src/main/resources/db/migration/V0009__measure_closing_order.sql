-- A closing takes the table of waiting sheets before its own part of it, as counting and sending do: in the other order
-- a count of the morning and a closing could each wait for what the other held.
create or replace function measure.close_staging(closed uuid) returns int
    language plpgsql security definer set search_path = '' as $$
declare
    waiting text := 'staged_' || replace(closed::text, '-', '');
    moved int;
begin
    lock table only measure.staged_sheet in access exclusive mode;
    execute format('insert into measure.sheet (id, wave, municipality, pile, answers)
        select gen_random_uuid(), wave, municipality, pile, answers from measure.%I order by random()', waiting);
    get diagnostics moved = row_count;
    execute format('truncate measure.%I', waiting);
    execute format('drop table measure.%I', waiting);
    return moved;
end $$;
