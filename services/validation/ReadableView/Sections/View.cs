using Hub.En16931.Model;
using Hub.ReadableView.Markup;
using Hub.ReadableView.Marks;

namespace Hub.ReadableView.Sections;

/// <summary>What each section writes from.</summary>
/// <param name="Page">The page so far.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="Options">How much of it to show.</param>
internal sealed record View(Page Page, Invoice Invoice, FindingIndex Findings, ViewOptions Options)
{
    /// <summary>The invoice's currency (BT-5), short enough to stand behind an amount.</summary>
    public string? Currency { get; } = Invoice.Currency.Excerpt(3) is { Length: 3 } code ? code : null;
}
