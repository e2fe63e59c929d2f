using Hub.Conversion.Forms;
using Hub.Conversion.Semantic.Terms;

namespace Hub.Conversion.Mapping;

/// <summary>The words that tables are written in.</summary>
internal static class Table
{
    /// <summary>Text that people read.</summary>
    public static Row<TGroup> Text<TGroup>(string tag, Term<TGroup, string?> term) => new Leaf<TGroup, string?>(tag, Of.Text, term);

    /// <summary>A code, number or identifier without attributes.</summary>
    public static Row<TGroup> Code<TGroup>(string tag, Term<TGroup, string?> term) => new Leaf<TGroup, string?>(tag, Of.Code, term);

    /// <summary>A number without a unit.</summary>
    public static Row<TGroup> Number<TGroup>(string tag, Term<TGroup, decimal?> term) => new Leaf<TGroup, decimal?>(tag, Of.Number, term);

    /// <summary>A value of any form.</summary>
    public static Row<TGroup> Value<TGroup, TValue>(
        string tag, Form<TValue> form, Term<TGroup, TValue> term, Func<Reading, int, bool>? when = null, Func<TValue, bool>? writes = null) =>
        new Leaf<TGroup, TValue>(tag, form, term) { When = when, Writes = writes };

    /// <summary>A list of values.</summary>
    public static LeafList<TGroup, TValue> Values<TGroup, TValue>(
        string tag, Form<TValue?> form, Term<TGroup, IList<TValue>> term, Func<Reading, int, bool>? when = null, Func<TValue, bool>? writes = null)
        where TValue : class => new(tag, form, term) { When = when, Writes = writes };

    /// <summary>A list of values, each in an element of its own.</summary>
    public static Row<TGroup> Wrapped<TGroup, TValue>(string tag, LeafList<TGroup, TValue> values, Func<Reading, int, bool>? when = null)
        where TValue : class => new Wrapped<TGroup, TValue>(tag, values) { When = when };

    /// <summary>An element around values of the same group.</summary>
    public static Row<TGroup> Around<TGroup>(string tag, params Row<TGroup>[] rows) => new Element<TGroup>(tag, rows);

    /// <summary>The same, read and written under conditions.</summary>
    public static Row<TGroup> AroundIf<TGroup>(string tag, Func<Reading, int, bool>? when, Func<TGroup, bool>? present, params Row<TGroup>[] rows) =>
        new Element<TGroup>(tag, rows) { When = when, Present = present };

    /// <summary>The same, written even when nothing is inside, because the schema demands it.</summary>
    public static Row<TGroup> Always<TGroup>(string tag, params Row<TGroup>[] rows) => new Element<TGroup>(tag, rows) { Present = _ => true };

    /// <summary>A row of a group inside the group.</summary>
    public static Row<TGroup> Inside<TGroup, TInner>(Term<TGroup, TInner?> term, Row<TInner> row)
        where TInner : class, new() => new In<TGroup, TInner>(term, row);

    /// <summary>An element around a group inside the group.</summary>
    public static Row<TGroup> Group<TGroup, TInner>(string tag, Term<TGroup, TInner?> term, params Row<TInner>[] rows)
        where TInner : class, new() => new In<TGroup, TInner>(term, new Element<TInner>(tag, rows));

    /// <summary>An element for each group of a list.</summary>
    public static Row<TGroup> Each<TGroup, TItem>(string tag, Term<TGroup, IList<TItem>> term, params Row<TItem>[] rows)
        where TItem : class, new() => new ElementList<TGroup, TItem>(tag, term.Of, rows);

    /// <summary>The same, read under a condition.</summary>
    public static Row<TGroup> EachIf<TGroup, TItem>(string tag, Func<Reading, int, bool> when, Term<TGroup, IList<TItem>> term, params Row<TItem>[] rows)
        where TItem : class, new() => new ElementList<TGroup, TItem>(tag, term.Of, rows) { When = when };

    /// <summary>A value that the syntax wants and that says nothing of the invoice.</summary>
    public static Row<TGroup> Constant<TGroup>(string path, string value, params string[] alike) => new Fixed<TGroup>(path, value, alike);

    /// <summary>A value that says nothing of the invoice and is not written.</summary>
    public static Row<TGroup> Ignored<TGroup>(string path, string value, params string[] alike) => new Fixed<TGroup>(path, value, alike) { IsWritten = false };
}
