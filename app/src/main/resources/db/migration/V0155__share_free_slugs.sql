-- The first name that is not taken is found by asking for one after the other, each in the index, and no longer by
-- comparing a hundred thousand of them with all that there are.
create or replace function share.free_case_slug(base text) returns text
    language plpgsql stable security definer set search_path = '' as $$
declare
    free text := base;
    number int := 1;
begin
    while exists (select from share.case_story story where story.slug = free) loop
        number := number + 1;
        free := base || '-' || number;
    end loop;
    return free;
end $$;

create or replace function share.free_project_slug(base text) returns text
    language plpgsql stable security definer set search_path = '' as $$
declare
    free text := base;
    number int := 1;
begin
    while exists (select from share.project project where project.slug = free) loop
        number := number + 1;
        free := base || '-' || number;
    end loop;
    return free;
end $$;
