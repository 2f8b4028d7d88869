package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The form in which a participant writes what they go home with.
///
/// @param methods to choose among, or write another
/// @param partners the others in the group
/// @param first and last the days between which the method is used
public record AgreementPage(
        String title,
        String heading,
        String address,
        String back,
        List<String> methods,
        List<String> partners,
        String first,
        String last,
        AgreementForm form,
        Faults faults)
        implements PageContent {

    public AgreementPage {
        methods = List.copyOf(methods);
        partners = List.copyOf(partners);
    }
}
