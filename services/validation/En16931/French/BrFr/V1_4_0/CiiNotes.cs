using Hub.En16931.Patterns;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>The notes of a CII document.</summary>
internal sealed class CiiNotes(Element document) : Notes
{
    private static readonly PathSet Treatments = CiiPaths.Of("{document}/ram:IncludedNote[BAR]/ram:Content");
    private static readonly PathSet VatNotes = CiiPaths.Of("{document}/ram:IncludedNote[TXD]/ram:Content");
    private static readonly int IncludedNote = XmlName.Of(Namespaces.Ram, "IncludedNote");
    private static readonly PathSet Subject = CiiPaths.Of("ram:SubjectCode");

    /// <inheritdoc/>
    public override bool HasTreatment => IsBusinessToBusiness;

    /// <inheritdoc/>
    public override bool IsBusinessToBusiness => document.Any(Treatments, "B2B"u8);

    /// <inheritdoc/>
    public override bool IsOfSingleTaxableEntity => document.Any(VatNotes, "MEMBRE_ASSUJETTI_UNIQUE"u8);

    /// <inheritdoc/>
    public override int Count(Element context, ReadOnlySpan<byte> mark)
    {
        var count = 0;
        for (var note = context.Tree.Child(context.Node, IncludedNote); note >= 0; note = context.Tree.NextSame(note))
        {
            count += context.At(note).Any(Subject, mark[1..^1]) ? 1 : 0;
        }

        return count;
    }
}
