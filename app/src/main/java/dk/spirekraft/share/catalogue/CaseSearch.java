package dk.spirekraft.share.catalogue;

/// What a reader is looking for; what is left blank fits every story.
///
/// @param words in Danish or English, in any form
/// @param theme an id
/// @param relation such as `BRIDGING`; so are `phase`, `kind`, `size` and `outcome` names of constants
/// @param method its name in addresses
/// @param page from 1
public record CaseSearch(
        String words,
        String theme,
        String relation,
        String phase,
        String method,
        String kind,
        String size,
        String outcome,
        int page) {

    public static final CaseSearch ALL = new CaseSearch("", "", "", "", "", "", "", "", 1);

    public CaseSearch withTheme(String id) {
        return new CaseSearch(words, id, relation, phase, method, kind, size, outcome, page);
    }

    public CaseSearch sized(SchoolSize like) {
        return new CaseSearch(words, theme, relation, phase, method, kind, like.name(), outcome, page);
    }
}
