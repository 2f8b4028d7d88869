-- Answering may begin earlier than was planned at the opening.
grant update (at) on measure.opening to ${program};

-- Units are told in the school's own order, as it was when the wave opened.
alter table measure.opening_unit add position int;
update measure.opening_unit frozen
   set position = placed.position
  from (select wave, unit, row_number() over (partition by wave order by pile, name) as position
          from measure.opening_unit) placed
 where placed.wave = frozen.wave and placed.unit = frozen.unit;
alter table measure.opening_unit alter position set not null;

-- A school that never measured can be removed; its link to results that never were goes with it.
alter table understand.staff_key drop constraint staff_key_school_fkey,
    add constraint staff_key_school_fkey foreign key (school) references people.school on delete cascade;
