using System.Xml.Linq;
using Hub.En16931;
using Hub.Explain.Terms;

namespace Hub.Explain.Examples;

/// <summary>The changes that recipes are written with. A term is a business term ("BT-106") or group; where it stands is in the book of terms.</summary>
internal static class Edits
{
    /// <summary>Gives the first place of a term a value; the term is added where it is missing.</summary>
    public static Edit Set(string term, string value) => document =>
    {
        var (element, attribute) = Ensure(document, term);
        if (attribute is null) element.Value = value;
        else element.SetAttributeValue(attribute, value);
    };

    /// <summary>Gives every place of a term a value.</summary>
    public static Edit SetAll(string term, string value) => document =>
    {
        foreach (var element in document.Select(PathOf(document, term).XPath)) element.Value = value;
    };

    /// <summary>Takes away the first place of a term.</summary>
    public static Edit Remove(string term) => document => TakeAway(document, PathOf(document, term), most: 1);

    /// <summary>Takes away the first place of a term, with the element around it when it is nothing without the term: a tax registration.</summary>
    public static Edit RemoveGroup(string term) => document =>
    {
        if (document.Select(PathOf(document, term).XPath) is not [var element, ..]) return;
        (element.Parent!.Name.LocalName is "PartyTaxScheme" or "SpecifiedTaxRegistration" ? element.Parent : element).Remove();
    };

    /// <summary>Gives the last place of a VAT category the standard one.</summary>
    public static Edit SetLast(string term) => document => document.Select(PathOf(document, term).XPath)[^1].Value = "S";

    /// <summary>Takes away every place of a term.</summary>
    public static Edit RemoveAll(string term) => document => TakeAway(document, PathOf(document, term));

    /// <summary>Empties a group or term, which stays.</summary>
    public static Edit Empty(string term) => document =>
    {
        var element = Ensure(document, term).Element;
        element.RemoveNodes();
    };

    /// <summary>Sets, or with null takes away, an attribute of a term.</summary>
    public static Edit Attribute(string term, string name, string? value) => document => Ensure(document, term).Element.SetAttributeValue(name, value);

    /// <summary>Adds another one of a term or group beside the first.</summary>
    public static Edit Repeat(string term, string? value = null) => document =>
    {
        var first = Ensure(document, term).Element;
        var second = new XElement(first);
        if (value is not null) second.Value = value;
        first.AddAfterSelf(second);
    };

    /// <summary>Gives the element of an XPath a value; it is added where it is missing.</summary>
    public static Edit SetAt(string xpath, string value) => document =>
    {
        var path = ExamplePath.Parse(xpath);
        if (document.Ensure(document.Root, path) is not { } element) return;
        if (path.Attribute is { } attribute) element.SetAttributeValue(attribute, value);
        else element.Value = value;
    };

    /// <summary>Takes away the elements or, where it ends in one, the attributes of an XPath.</summary>
    public static Edit RemoveAt(string xpath) => document => TakeAway(document, ExamplePath.Parse(xpath));

    /// <summary>Adds another one of an XPath's first element beside it, or of the element that is so many levels above.</summary>
    public static Edit RepeatAt(string xpath, int above = 0) => document =>
    {
        var element = document.Ensure(document.Root, ExamplePath.Parse(xpath))!;
        for (var level = 0; level < above; level++) element = element.Parent!;
        element.AddAfterSelf(new XElement(element));
    };

    /// <summary>Keeps one of the lines (BG-25) and takes the others away.</summary>
    public static Edit KeepLine(string number) => document =>
    {
        foreach (var line in document.Select(PathOf(document, "BG-25").XPath).Where(line => NumberOf(line).Value != number)) line.Remove();
    };

    /// <summary>Adds a line like another one, with a number of its own, in the order of the numbers.</summary>
    public static Edit CopyLine(string number, string copy) => document =>
    {
        var lines = document.Select(PathOf(document, "BG-25").XPath);
        var line = new XElement(lines.First(line => NumberOf(line).Value == number));
        NumberOf(line).Value = copy;
        if (lines.FirstOrDefault(other => string.CompareOrdinal(NumberOf(other).Value, copy) > 0) is { } next) next.AddBeforeSelf(line);
        else lines[^1].AddAfterSelf(line);
    };

    /// <summary>Adds a note of a subject (BG-1) after the first; in UBL the subject stands before the text.</summary>
    public static Edit AddNote(string subject, string text) => document =>
    {
        var first = Ensure(document, "BG-1").Element;
        var note = new XElement(first);
        if (document.Syntax == InvoiceSyntax.CrossIndustryInvoice)
        {
            note.Elements().First(part => part.Name.LocalName == "Content").Value = text;
            note.Elements().First(part => part.Name.LocalName == "SubjectCode").Value = subject;
        }
        else
        {
            note.Value = $"#{subject}#{text}";
        }
        first.AddAfterSelf(note);
    };

    /// <summary>Takes away the notes of a subject.</summary>
    public static Edit RemoveNote(string subject) => document =>
    {
        var isCii = document.Syntax == InvoiceSyntax.CrossIndustryInvoice;
        foreach (var note in document.Select(PathOf(document, "BG-1").XPath))
        {
            if (isCii ? note.Elements().Any(part => part.Value == subject) : note.Value.StartsWith($"#{subject}#", StringComparison.Ordinal)) note.Remove();
        }
    };

    /// <summary>An edit for one syntax, none for the other.</summary>
    public static Edit InUbl(params Edit[] edits) => document => Run(edits, document, document.Syntax != InvoiceSyntax.CrossIndustryInvoice);

    /// <summary>An edit for one syntax, none for the other.</summary>
    public static Edit InCii(params Edit[] edits) => document => Run(edits, document, document.Syntax == InvoiceSyntax.CrossIndustryInvoice);

    private static void TakeAway(ExampleDocument document, ExamplePath path, int most = int.MaxValue)
    {
        foreach (var element in document.Select(path.XPath).Take(most))
        {
            if (path.Attribute is null) element.Remove();
            else element.SetAttributeValue(path.Attribute, null);
        }
    }

    private static XElement NumberOf(XElement line) => line.Descendants().First(part => part.Name.LocalName is "ID" or "LineID");

    private static void Run(Edit[] edits, ExampleDocument document, bool isMeant)
    {
        if (!isMeant) return;
        foreach (var edit in edits) edit(document);
    }

    private static (XElement Element, string? Attribute) Ensure(ExampleDocument document, string term)
    {
        var path = PathOf(document, term);
        return (document.Ensure(document.Root, path) ?? throw new InvalidOperationException($"{term} has no place in the base invoice."), path.Attribute);
    }

    private static ExamplePath PathOf(ExampleDocument document, string term)
    {
        var known = TermBook.Find(term) ?? throw new InvalidOperationException($"{term} is not in the book of terms.");
        var path = document.Syntax == InvoiceSyntax.CrossIndustryInvoice ? known.Cii : known.Ubl;
        return ExamplePath.Parse(path ?? throw new InvalidOperationException($"{term} has no place in {document.Syntax}."));
    }
}
