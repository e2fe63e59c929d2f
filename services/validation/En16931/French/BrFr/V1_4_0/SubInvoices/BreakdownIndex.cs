using System.Text;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>
/// The VAT of the sub-invoices: a breakdown belongs to one when its exemption reason begins with the number between signs, "#F-12#".
/// Found by what stands between the first two signs.
/// </summary>
internal sealed class BreakdownIndex
{
    private readonly Dictionary<string, List<(int Reason, int Breakdown)>> byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subtotal> sums = new(StringComparer.Ordinal);
    private readonly Element container;
    private readonly BreakdownPaths paths;
    private readonly int repeated = -1;

    public BreakdownIndex(Element container, BreakdownPaths paths)
    {
        this.container = container;
        this.paths = paths;
        foreach (var node in container.All(paths.All))
        {
            var breakdown = container.At(node);
            if (!breakdown.Any(paths.TaxType, "VAT"u8))
            {
                continue;
            }

            var reasons = FirstTwo.Of(breakdown, paths.Reason);
            repeated = reasons.Second >= 0 ? reasons.First : repeated;
            Add(reasons.First, node);
        }
    }

    /// <summary>What the VAT of a sub-invoice adds up to.</summary>
    public Subtotal SumOf(string number)
    {
        if (repeated >= 0)
        {
            container.Doubt(ValueRules.Repeated, repeated);
        }

        if (!sums.TryGetValue(number, out var sum))
        {
            sums[number] = sum = Sum(Encoding.UTF8.GetBytes($"#{number}#"));
        }

        return sum;
    }

    private void Add(int reason, int breakdown)
    {
        var text = reason < 0 ? default : container.Tree.TextUtf8(reason);
        if (FirstSegment(text) is { } number)
        {
            if (!byNumber.TryGetValue(number, out var known))
            {
                byNumber[number] = known = [];
            }

            known.Add((reason, breakdown));
        }
    }

    private Subtotal Sum(byte[] mark)
    {
        var sum = default(Subtotal);
        foreach (var (reason, breakdown) in byNumber.GetValueOrDefault(FirstSegment(mark)!) ?? [])
        {
            if (container.Tree.TextUtf8(reason).StartsWith(mark))
            {
                sum = container.At(breakdown).AddedTo(sum, paths.Amount);
            }
        }

        return sum;
    }

    private static string? FirstSegment(ReadOnlySpan<byte> text)
    {
        var end = text.StartsWith("#"u8) ? text[1..].IndexOf((byte)'#') : -1;
        return end < 0 ? null : Encoding.UTF8.GetString(text.Slice(1, end));
    }
}
