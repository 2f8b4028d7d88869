-- Schools that had only answered and took part in a programme later were never noted as such.
update people.school set in_programme = true
 where not in_programme and exists (select from learn.participation p where p.school = school.id);
