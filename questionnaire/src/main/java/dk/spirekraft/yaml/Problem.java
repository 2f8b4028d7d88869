package dk.spirekraft.yaml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// What can be wrong in a file. The words are plain English; a program with other languages has words
/// of its own for each problem, with the same arguments in the same places.
public enum Problem {
    ANCHORS("anchors (&) and aliases (*) are not allowed"),
    UNKNOWN_KEY("unknown key ''{0}''; known are {1}"),
    NO_LANGUAGE_FOR("unknown key ''{0}'', and no language is known yet"),
    KEY_TWICE("the key ''{0}'' stands twice"),
    NO_MAPPING("this must be a mapping of keys to values"),
    NO_LIST("this must be a list"),
    NO_TEXT("this must be a text"),
    EMPTY_TEXT("this text is empty"),
    LONG_TEXT("a text has at most {0} characters, but this has {1}"),
    NO_NUMBER("this must be a number from {0} to {1}, but is ''{2}''"),
    NO_WHOLE_NUMBER("this must be a whole number, but is ''{0}''"),
    NO_YES_OR_NO("this must be true or false, but is ''{0}''"),
    ID_TWICE("the id ''{0}'' stands twice"),
    ITEM_TWICE("the item ''{0}'' stands twice"),
    MISSING_KEY("the key ''{0}'' is missing"),
    MISSING_LANGUAGE("the language ''{0}'' is missing"),
    NO_ITEM("there is no item ''{0}''"),
    NO_PART("there is no part ''{0}''"),
    NO_SCALE("there is no scale ''{0}''"),
    UNKNOWN_VALUE("unknown value ''{0}''; known are {1}"),
    UNKNOWN_LANGUAGE("unknown language ''{0}''; known are {1}"),
    EMPTY_LIST("this list needs at least one element"),
    NO_ID("an id is a letter and then at most 59 letters, digits, dots, hyphens or underscores, but is ''{0}''"),
    LABELS("a scale has {0} to {1} labels, but this has {2}"),
    MANY_ITEMS("a questionnaire has at most {0} items, but this has {1}"),
    LONG_FILE("a file has at most {0} characters, but this has {1}"),
    DEEP("this is nested more than {0} deep"),
    EMPTY_FILE("the file is empty"),
    NO_YAML(
            "the file is not YAML here. Look at indentation, colons and quotation marks on this line and the one before"),
    FEW("this list needs at least {0} elements, but has {1}"),
    LONG("these make {0} minutes together, but at most {1} are allowed"),
    SUM("these make {0} together, but should make {1}"),
    NO_PLACE("nothing with a date is called ''{0}''; known are {1}"),
    GOES_ROUND("''{0}'' comes after itself by a round way"),
    NO_CHOICE("a workshop needs a point of the kind ''choose''"),
    ORDER("the second number must not be less than the first, but {1} is less than {0}"),
    PLACEHOLDER("unknown placeholder ''{0}''; known are {1}"),
    NO_DAY("this must be a month and a day such as 06-25, but is ''{0}''");

    private final String pattern;

    Problem(String pattern) {
        this.pattern = pattern;
    }

    /// @param given the value and what is allowed, as texts
    String inEnglish(List<String> given) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(given.toArray());
    }
}
