using Hub.Conversion.Losses;

namespace Hub.Conversion.Mapping;

/// <summary>A value that the syntax wants and that says nothing of the invoice, like the tax scheme VAT. Another value is listed as a loss.</summary>
/// <param name="path">The element, or two names with a slash where it is wrapped in another.</param>
/// <param name="value">What is written where the element around it is.</param>
/// <param name="alike">Values that mean the same.</param>
internal sealed class Fixed<TGroup>(string path, string value, params string[] alike) : Row<TGroup>(Tag.Of(path.Split('/')[0]))
{
    private readonly Tag? inner = path.Contains('/', StringComparison.Ordinal) ? Tag.Of(path.Split('/')[1]) : null;

    /// <summary>False for a value that documents carry and ours need not.</summary>
    public bool IsWritten { get; init; } = true;

    public override void Read(Reading reading, int node, TGroup group)
    {
        if (inner is null)
        {
            Take(reading, node);
            return;
        }

        for (var child = reading.Tree.Child(node, inner.Name); child >= 0; child = reading.Tree.NextSame(child))
        {
            Take(reading, child);
        }
    }

    public override void Write(Writing writing, TGroup group)
    {
        if (!IsWritten || !writing.Xml.IsOpen)
        {
            return;
        }

        if (inner is null)
        {
            writing.Xml.Leaf(Tag, value);
            return;
        }

        writing.Xml.Open(Tag);
        writing.Xml.Leaf(inner, value);
        writing.Xml.Close();
    }

    private void Take(Reading reading, int node)
    {
        var text = reading.Code(node);
        if (reading.IsBlank(node) || Is(text, value) || Array.Exists(alike, other => Is(text, other)))
        {
            reading.Use(node);
        }
        else
        {
            reading.Refuse(node, LossReason.OutsideModel);
        }
    }

    private static bool Is(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
