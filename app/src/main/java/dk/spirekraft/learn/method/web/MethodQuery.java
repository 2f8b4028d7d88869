package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.MethodSearch;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A search for methods as it stands in an address. What can't be understood is left out, and told beside its field.
///
/// @param q words
/// @param gruppe how many will take part
public record MethodQuery(String q, String fase, String relation, String diamant, String minutter, String gruppe) {

    static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90);

    private static final int LONGEST = 100;

    public MethodQuery {
        q = given(q);
        fase = given(fase);
        relation = given(relation);
        diamant = given(diamant);
        minutter = given(minutter);
        gruppe = given(gruppe);
    }

    private static String given(String typed) {
        return typed == null ? "" : typed.strip();
    }

    MethodSearch search() {
        return new MethodSearch(
                Choices.PHASES.of(fase),
                Choices.RELATIONS.of(relation),
                Choices.DIAMONDS.of(diamant),
                number(minutter, MethodCard.LONGEST),
                number(gruppe, MethodCard.LARGEST_GROUP),
                q.length() > LONGEST ? q.substring(0, LONGEST) : q);
    }

    private static OptionalInt number(String typed, int most) {
        if (!typed.matches("\\d{1,3}")) return OptionalInt.empty();
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    Faults faults(Words words) {
        boolean understood = gruppe.isEmpty() || search().people().isPresent();
        return understood
                ? Faults.NONE
                : new Faults(Map.of("gruppe", words.of("method.fault.people", MethodCard.LARGEST_GROUP)));
    }

    /// True if nothing is asked for.
    public boolean isAll() {
        return (q + fase + relation + diamant + minutter + gruppe).isEmpty();
    }
}
