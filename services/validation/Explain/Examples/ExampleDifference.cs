using System.Xml.Linq;

namespace Hub.Explain.Examples;

/// <summary>What differs between the example that passes and the one that fails.</summary>
/// <param name="InPassing">Elements of the first that the second lacks or has otherwise.</param>
/// <param name="InFailing">Elements of the second that the first lacks or has otherwise.</param>
/// <param name="PassingParents">Where in the first something is added.</param>
/// <param name="FailingParents">Where in the second something is gone.</param>
internal sealed record ExampleDifference(
    IReadOnlyList<XElement> InPassing, IReadOnlyList<XElement> InFailing, IReadOnlyList<XElement> PassingParents, IReadOnlyList<XElement> FailingParents)
{
    public static ExampleDifference Of(ExampleDocument passing, ExampleDocument failing)
    {
        var before = Index(passing);
        var after = Index(failing);
        var added = failing.Root.DescendantsAndSelf().Where(element => Known(element, before) is null && IsTop(element, before)).ToList();
        var gone = passing.Root.DescendantsAndSelf().Where(element => Known(element, after) is null && IsTop(element, after)).ToList();
        var changed = before.Where(pair => after.TryGetValue(pair.Key, out var other) && !LooksLike(pair.Value, other)).Select(pair => (Before: pair.Value, After: after[pair.Key])).ToList();
        return new ExampleDifference(
            [.. gone, .. changed.Select(pair => pair.Before)],
            [.. added, .. changed.Select(pair => pair.After)],
            [.. added.Select(element => Known(element.Parent, before)).OfType<XElement>()],
            [.. gone.Select(element => Known(element.Parent, after)).OfType<XElement>()]);
    }

    private static Dictionary<int, XElement> Index(ExampleDocument document) =>
        document.Root.DescendantsAndSelf().Where(element => ExampleIds.Of(element) is not null)
            .GroupBy(element => ExampleIds.Of(element)!.Number).ToDictionary(group => group.Key, group => group.First());

    private static XElement? Known(XElement? element, Dictionary<int, XElement> other) =>
        element is not null && ExampleIds.Of(element) is { } id ? other.GetValueOrDefault(id.Number) : null;

    /// <summary>The parent is in both documents.</summary>
    private static bool IsTop(XElement element, Dictionary<int, XElement> other) => element.Parent is { } parent && Known(parent, other) is not null;

    private static bool LooksLike(XElement left, XElement right) =>
        (left.HasElements || right.HasElements || left.Value == right.Value)
        && left.Attributes().Select(Text).SequenceEqual(right.Attributes().Select(Text), StringComparer.Ordinal);

    private static string Text(XAttribute attribute) => $"{attribute.Name}={attribute.Value}";
}
