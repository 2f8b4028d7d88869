-- The project that the program's way of working is taken from, told in our own words from its known facts.
insert into share.project
    (id, municipality, slug, first_year, last_year, themes, cases, danish, english, body, words, edition)
select gen_random_uuid(), null, '2012-social-kapital-i-to-folkeskoler-i-esbjerg', 2012, 2014,
       array['kompetencer-og-organisering', 'tillid', 'retfaerdighed', 'samarbejde', 'udforske', 'opbygge', 'forankre'],
       array[]::text[], da.document, en.document, da.body || E'\n' || en.body,
       setweight(to_tsvector('danish', da.document ->> 'title'), 'A') || to_tsvector('danish', da.body)
           || setweight(to_tsvector('english', en.document ->> 'title'), 'A') || to_tsvector('english', en.body), 1
  from (select document, concat_ws(E'\n', variadic array(select value from jsonb_each_text(document))) as body
          from (select jsonb_build_object(
            'title', 'Social kapital i to folkeskoler i Esbjerg',
            'client', 'Arbejdsmiljøsekretariatet og børne- og kulturforvaltningen i Esbjerg',
            'partners', 'Konsulenthuset Kubix',
            'workplaces', 'To folkeskoler, hver med sin egen arbejdsgruppe',
            'did', 'På hver skole arbejdede en gruppe med skolens sociale kapital: først at udforske den, så at bygge den op, til sidst at forankre det, der virkede. Metoderne blev prøvet på egen skole.',
            'design', 'Tre workshops, en for hver fase, med perioder imellem, hvor deltagerne afprøvede metoderne i deres hverdag.',
            'anchored', 'Det skulle holde, fordi det gav praktisk mening i hverdagen, og fordi deltagerne selv var nøglepersoner på deres skole.',
            'harvested', 'Erfaringerne blev samlet til den dialog, som branchearbejdsmiljørådet for undervisning og forskning (BAR U&F) havde om social kapital.')) d (document)) da,
       (select document, concat_ws(E'\n', variadic array(select value from jsonb_each_text(document))) as body
          from (select jsonb_build_object(
            'title', 'Social capital in two public schools in Esbjerg',
            'client', 'The work-environment secretariat and the child and culture administration of Esbjerg',
            'partners', 'The consultancy Kubix',
            'workplaces', 'Two public schools, each with a working group of its own',
            'did', 'At each school a group worked on its social capital: exploring it first, then building it, and in the end anchoring what worked. Methods were practised at their own school.',
            'design', 'Three workshops, one for each phase, with periods between them in which those who took part tried the methods in their daily work.',
            'anchored', 'It was meant to last because it made practical sense in daily work, and because those who took part were key persons at their own school.',
            'harvested', 'What was learnt was gathered for the dialogue on social capital in the education sector’s work-environment council (BAR U&F).')) e (document)) en;
