using System.Text;
using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>All notes of a UBL document as one text.</summary>
internal sealed class UblNotes(Element document) : Notes
{
    private static readonly PathSet Texts = UblPaths.Of("cbc:Note");
    private static readonly byte[][] TreatmentMarks = [.. Codes.Treatments.Codes.Select(code => Encoding.UTF8.GetBytes($"BAR#{code}#"))];

    private byte[]? joined;

    /// <inheritdoc/>
    public override bool HasTreatment => !Treatment.IsEmpty;

    /// <inheritdoc/>
    public override bool IsBusinessToBusiness => Treatment.SequenceEqual("B2B"u8);

    /// <inheritdoc/>
    public override bool IsOfSingleTaxableEntity => After("#TXD#"u8).SequenceEqual("MEMBRE_ASSUJETTI_UNIQUE"u8);

    /// <summary>What stands between "#BAR#" and the next sign; nothing when there is no such note.</summary>
    public ReadOnlySpan<byte> Treatment => After("#BAR#"u8);

    /// <summary>Says nothing, or one of the treatments there are.</summary>
    public bool HasKnownTreatment => !HasTreatment || Codes.Treatments.Contains(Treatment, CodeSpelling.Exact);

    /// <summary>How many treatments are announced, whatever the number of notes.</summary>
    public int CountTreatments()
    {
        if (All.IndexOf("#BAR#"u8) < 0)
        {
            return 0;
        }

        var text = Joined(document, static note => note.IndexOf("#BAR#"u8) >= 0, "#"u8);
        var count = 0;
        foreach (var mark in TreatmentMarks)
        {
            count += CountOf(text, mark);
        }

        return count;
    }

    /// <inheritdoc/>
    public override int Count(Element context, ReadOnlySpan<byte> mark) => CountOf(All, mark);

    private ReadOnlySpan<byte> All => joined ??= Joined(document, static _ => true, default);

    private ReadOnlySpan<byte> After(ReadOnlySpan<byte> mark)
    {
        var start = All.IndexOf(mark);
        var rest = start < 0 ? default : All[(start + mark.Length)..];
        var end = rest.IndexOf((byte)'#');
        return end < 0 ? rest : rest[..end];
    }

    private static int CountOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        var count = 0;
        for (var at = text.IndexOf(mark); at >= 0; at = text.IndexOf(mark))
        {
            count++;
            text = text[(at + mark.Length)..];
        }

        return count;
    }

    private static byte[] Joined(Element document, Func<ReadOnlySpan<byte>, bool> isWanted, ReadOnlySpan<byte> end)
    {
        var length = end.Length;
        foreach (var note in document.All(Texts))
        {
            var written = document.Tree.TextUtf8(note);
            length += isWanted(written) ? written.Length : 0;
        }

        var text = new byte[length];
        var room = text.AsSpan();
        foreach (var note in document.All(Texts))
        {
            var written = document.Tree.TextUtf8(note);
            if (isWanted(written))
            {
                written.CopyTo(room);
                room = room[written.Length..];
            }
        }

        end.CopyTo(room);
        return text;
    }
}
