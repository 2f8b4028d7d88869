package dk.spirekraft.share.catalogue;

import java.util.List;

/// What a case story tells, in Markdown, each up to 4,000 characters.
///
/// @param did what the group did
/// @param changed for the core task
/// @param failed what did not work; a story without it is not released
/// @param again what they would do over
public record CaseTexts(String situation, String did, String changed, String failed, String again, String advice) {

    public static final int LONGEST = 4000;

    /// In the order in which they are told.
    public List<String> all() {
        return List.of(situation, did, changed, failed, again, advice);
    }
}
