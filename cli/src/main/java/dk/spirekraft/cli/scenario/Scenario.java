package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Fact;
import java.util.List;
import java.util.Map;

/// One attack: what people answered, what is asked for, what an attacker would know if all of it were published.
///
/// @param least the smallest group that may be told of, never under the floor
/// @param isTold whether the file says what was answered; if not, all gave the lowest answer
/// @param truth what was answered, without answers that are missing
/// @param codes how many codes each answer has
/// @param requests in order of importance
/// @param facts what all requests together would tell, and whatever else the attacker takes for granted
/// @param known answers that the attacker knows beforehand
public record Scenario(
        String id,
        String title,
        MinGroupSize least,
        boolean isTold,
        Map<Answer, Integer> truth,
        Map<Answer, Integer> codes,
        List<Request> requests,
        List<Fact> facts,
        Map<Answer, Integer> known,
        Expected expected,
        Names names) {

    public Scenario {
        truth = Map.copyOf(truth);
        codes = Map.copyOf(codes);
        requests = List.copyOf(requests);
        facts = List.copyOf(facts);
        known = Map.copyOf(known);
    }

    /// The same attack on other answers.
    public Scenario with(Map<Answer, Integer> others) {
        return new Scenario(id, title, least, isTold, others, codes, requests, facts, known, expected, names);
    }
}
