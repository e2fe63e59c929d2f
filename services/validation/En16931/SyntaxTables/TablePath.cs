namespace Hub.En16931.SyntaxTables;

/// <summary>
/// A path of a table: from the context node down, from the root ("/…") or anywhere ("//…"), to elements or, with "@name" at its
/// end, to their attributes.
/// </summary>
internal sealed record TablePath(string Text, bool IsAbsolute, bool IsAnywhere, TableStep[] Steps, string? Attribute)
{
    public static TablePath Parse(string text, TableVocabulary vocabulary)
    {
        var anywhere = text.StartsWith("//", StringComparison.Ordinal);
        var steps = text.TrimStart('/').Split('/');
        var attribute = steps[^1][0] == '@' ? steps[^1][1..] : null;
        return new TablePath(
            text,
            text[0] == '/' && !anywhere,
            anywhere,
            [.. steps.Where(step => step[0] is not ('@' or '.')).Select(step => TableStep.Parse(step, vocabulary))],
            attribute);
    }

    public static TablePath[] ParseAll(string texts, TableVocabulary vocabulary) =>
        Array.ConvertAll(texts.Split(" | "), text => Parse(text, vocabulary));
}
