namespace Hub.En16931.Texts;

internal static class SemanticTexts
{
    public static RuleText Of(string id) => new(id, id);
}
