using System.Diagnostics.CodeAnalysis;
using System.Text;
using Hub.ReadableView.Marks;

namespace Hub.ReadableView.Markup;

/// <summary>
/// A page while it is written. Markup comes from constants alone (the compiler refuses anything else), every other text is encoded: no document can put markup into a page.
/// </summary>
internal sealed class Page
{
    private readonly StringBuilder text = new();
    private readonly List<Slot> slots = [];

    /// <summary>Characters written.</summary>
    public int Length => text.Length;

    /// <summary>Where marks may be put, in the order of the page.</summary>
    public IReadOnlyList<Slot> Slots => slots;

    /// <summary>Markup of our own.</summary>
    public Page Markup([ConstantExpected] string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>One of two markups of our own.</summary>
    public Page Markup(bool choice, [ConstantExpected] string markup, [ConstantExpected] string otherwise)
    {
        text.Append(choice ? markup : otherwise);
        return this;
    }

    /// <summary>A text from anywhere; null writes nothing.</summary>
    public Page Text(string? value)
    {
        HtmlText.Append(text, value);
        return this;
    }

    /// <summary>A number of ours.</summary>
    public Page Number(int value)
    {
        text.Append(value);
        return this;
    }

    /// <summary>The stylesheet, as the content security policy knows it.</summary>
    public Page Style()
    {
        text.Append(Stylesheet.Text);
        return this;
    }

    /// <summary>What another page holds; its slots are left behind.</summary>
    public Page Append(Page other)
    {
        text.Append(other.text);
        return this;
    }

    /// <summary>Leaves room for marks here.</summary>
    public Page Leave(Slot slot)
    {
        slots.Add(slot with { At = text.Length });
        return this;
    }

    /// <summary>Writes the page, each slot filled.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="fill">What a slot holds, by its number; null for nothing.</param>
    public void WriteTo(TextWriter output, Func<int, Page?> fill)
    {
        var from = 0;
        for (var number = 0; number < slots.Count; number++)
        {
            Write(output, from, slots[number].At);
            from = slots[number].At;
            fill(number)?.WriteTo(output);
        }
        Write(output, from, text.Length);
    }

    /// <summary>Writes a page without slots.</summary>
    public void WriteTo(TextWriter output) => Write(output, 0, text.Length);

    private void Write(TextWriter output, int from, int to)
    {
        var at = 0;
        foreach (var chunk in text.GetChunks())
        {
            var (start, end) = (Math.Max(from - at, 0), Math.Min(to - at, chunk.Length));
            if (start < end) output.Write(chunk.Span[start..end]);
            at += chunk.Length;
            if (at >= to) return;
        }
    }
}
