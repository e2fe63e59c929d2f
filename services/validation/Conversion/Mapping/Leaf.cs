using Hub.Conversion.Forms;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Mapping;

/// <summary>An element that holds one value of the group.</summary>
internal sealed class Leaf<TGroup, TValue>(string tag, Form<TValue> form, Term<TGroup, TValue> term) : Row<TGroup>(Tag.Of(tag))
{
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

        Keep(reading, node, group, value);
    }

    public override void Write(Writing writing, TGroup group)
    {
        if (term.Of(group) is { } value && (Writes is null || Writes(value)))
        {
            form.Write(writing, Tag, value);
        }
    }

    /// <summary>A term that is told in several places counts once when all say the same.</summary>
    private void Keep(Reading reading, int node, TGroup group, TValue value)
    {
        var before = term.Of(group);
        if (before is null)
        {
            term.Set(group, value);
            reading.Count();
        }
        else if (!EqualityComparer<TValue>.Default.Equals(before, value))
        {
            reading.Refuse(node, LossReason.Repeated);
        }
    }
}
