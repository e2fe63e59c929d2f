using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>Which list the reason of a charge says its code is of.</summary>
internal static class ReasonListTests
{
    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["reason-of-7161"] = (tree, code) => !tree.TryGetAttribute(code, Names.ListId, out var list) || list.SequenceEqual("7161"u8),
        ["reason-of-5153"] = (tree, code) => tree.TryGetAttribute(code, Names.ListId, out var list) && list.SequenceEqual("5153"u8),
        ["reason-of-named-list"] = (tree, code) => tree.TryGetAttribute(code, Names.ListId, out var list) && list.Length > 0,
    };
}
