using System.Collections.Frozen;
using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>Codes with their French names: the name first, the code beside it, for whoever has to correct it.</summary>
internal static class CodeWriting
{
    private const int MostOfACode = 200;

    /// <summary>"Virement SEPA (58)"; a code without a name as it is.</summary>
    public static Func<Leaf, string?> Named(FrozenDictionary<string, string> names) => leaf =>
    {
        var code = leaf.Excerpt(MostOfACode);
        return CodeNames.Of(names, code) is { } name ? $"{name} ({code})" : code;
    };

    /// <summary>The name alone; a code without a name as it is.</summary>
    public static Func<Leaf, string?> Name(FrozenDictionary<string, string> names) => leaf =>
    {
        var code = leaf.Excerpt(MostOfACode);
        return CodeNames.Of(names, code) ?? code;
    };

    /// <summary>An identifier with its scheme: "SIRET 123 456 789 00012"; a scheme that has no name here is given as it is.</summary>
    public static string? Identifier(Leaf leaf)
    {
        var text = French.Siren(leaf) ?? leaf.Excerpt(MostOfACode);
        return leaf.Scheme is { Length: > 0 } scheme ? $"{text} ({CodeNames.Of(CodeNames.Schemes, scheme) ?? "schéma " + Short(scheme)})" : text;
    }

    private static string Short(string text) => text.Length > MostOfACode ? text[..MostOfACode] + "…" : text;
}
