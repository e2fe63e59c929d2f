using Hub.Conversion.Forms;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Mapping;

/// <summary>Elements that each hold one value of a list.</summary>
internal sealed class LeafList<TGroup, TValue>(string tag, Form<TValue?> form, Term<TGroup, IList<TValue>> term) : Row<TGroup>(Tag.Of(tag))
    where TValue : class
{
    public override bool Repeats => true;

    /// <summary>Which values are written to this element, where the syntax has two for one term; null for all.</summary>
    public Func<TValue, bool>? Writes { get; init; }

    public override void Read(Reading reading, int node, TGroup group)
    {
        if (reading.IsBlank(node))
        {
            return;
        }

        if (form.Read(reading, node) is not { } value)
        {
            reading.Refuse(node, LossReason.Unreadable);
            return;
        }

        term.Of(group).Add(value);
        reading.Count();
    }

    public override void Write(Writing writing, TGroup group) => WriteEach(writing, group, around: null);

    /// <summary>Writes each value, in an element of its own where told.</summary>
    public void WriteEach(Writing writing, TGroup group, Tag? around)
    {
        foreach (var value in term.Of(group))
        {
            if (Writes is not null && !Writes(value))
            {
                continue;
            }

            if (around is null)
            {
                form.Write(writing, Tag, value);
                continue;
            }

            writing.Xml.Open(around);
            form.Write(writing, Tag, value);
            writing.Xml.Close();
        }
    }
}
