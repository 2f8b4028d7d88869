package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Address;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Invitations.Wanted;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Addresses as they were typed, one to a line and a field for each pile. Says line by line what is wrong.
///
/// @param typed per pile
record InvitationsForm(Map<Integer, String> typed) {

    private static final int LONGEST = 200_000;

    InvitationsForm {
        typed = Map.copyOf(typed);
    }

    /// The field of a pile.
    static String field(int pile) {
        return "pile-" + pile;
    }

    static InvitationsForm of(List<FrozenPile> piles, Map<String, String> sent) {
        Map<Integer, String> typed = new HashMap<>();
        for (FrozenPile pile : piles) {
            String text = sent.getOrDefault(field(pile.number()), "");
            typed.put(pile.number(), text.substring(0, Math.min(LONGEST, text.length())));
        }
        return new InvitationsForm(typed);
    }

    /// What can be reached, and who has an invitation already.
    ///
    /// @param mail true if letters can leave
    /// @param messages true if SMS can
    /// @param invited per pile, the addresses that an invitation went to
    record Reach(boolean mail, boolean messages, Map<Integer, Set<String>> invited) {

        boolean isInvited(Address address) {
            return invited.values().stream().anyMatch(pile -> pile.contains(address.text()));
        }

        int invited(int pile) {
            return invited.getOrDefault(pile, Set.of()).size();
        }
    }

    /// What was read of all fields.
    ///
    /// @param faults per field, a sentence for each line that is wrong
    record Read(List<Wanted> wanted, Map<String, List<String>> faults) {}

    Read read(List<FrozenPile> piles, Reach reach, Words words) {
        List<Wanted> wanted = new ArrayList<>();
        Map<String, List<String>> faults = new LinkedHashMap<>();
        Set<Address> seen = new HashSet<>();
        for (FrozenPile pile : piles) {
            var reader = new Reader(reach, seen, words, new ArrayList<>(), new ArrayList<>());
            reader.read(typed.getOrDefault(pile.number(), ""));
            reader.count(pile);
            wanted.add(new Wanted(pile.number(), reader.read()));
            if (!reader.faults().isEmpty()) faults.put(field(pile.number()), reader.faults());
        }
        return new Read(wanted, faults);
    }

    /// Reads one field.
    ///
    /// @param seen addresses of all fields so far
    private record Reader(Reach reach, Set<Address> seen, Words words, List<Address> read, List<String> faults) {

        void read(String text) {
            String[] lines = text.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) if (!lines[i].isBlank()) line(i + 1, lines[i].strip());
        }

        private void line(int number, String line) {
            Optional<Address> address = Address.read(line);
            String why = address.isEmpty() ? "neither" : wrong(address.get());
            address.ifPresent(read::add);
            if (!why.isEmpty()) faults.add(words.of("measure.invitations.fault." + why, number, line));
        }

        private String wrong(Address address) {
            if (!seen.add(address)) return "twice";
            if (reach.isInvited(address)) return "invited";
            if (address.isPhone() && !reach.messages()) return "noSms";
            return !address.isPhone() && !reach.mail() ? "noMail" : "";
        }

        void count(FrozenPile pile) {
            int all = read.size() + reach.invited(pile.number());
            if (all > pile.eligible()) faults.add(words.of("measure.invitations.fault.many", all, pile.eligible()));
        }
    }
}
