using System.Text;
using Hub.ReadableView.Markup;
using Hub.ReadableView.Marks;
using Hub.ReadableView.Sections;
using Hub.ReadableView.Unreadable;

namespace Hub.ReadableView;

/// <summary>
/// The view of an invoice: one HTML page in French, ready to print, with the findings marked where they belong. It holds no script, loads nothing, and is of bounded length.
/// A pure function, safe to call from any number of threads; a broken invoice gives a page that says what is wrong.
/// </summary>
public static class InvoiceView
{
    /// <summary>The content security policy to send with the page: nothing but its own style.</summary>
    public static string ContentSecurityPolicy { get; } = Policy + "; frame-ancestors 'self'";

    private static string Policy => $"default-src 'none'; style-src {Stylesheet.Source}; base-uri 'none'; form-action 'none'";

    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="document">What is known of the document.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">Bounds; <see cref="ViewOptions.Default"/> when null.</param>
    public static void Write(ViewedDocument document, Stream output, ViewOptions? options = null)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(document, writer, options);
    }

    /// <summary>Writes the page.</summary>
    /// <param name="document">What is known of the document.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="options">Bounds; <see cref="ViewOptions.Default"/> when null.</param>
    public static void Write(ViewedDocument document, TextWriter output, ViewOptions? options = null)
    {
        options ??= ViewOptions.Default;
        var findings = new FindingIndex(document.Findings, options.MostMarks);
        var body = new Page();
        if (document.Verdict?.Invoice is { } invoice) InvoiceSheet.Write(new View(body, invoice, findings, options));
        else UnreadableSheet.Write(body, document);
        var marks = new MarkWriter(findings, body.Slots);
        Head(document).WriteTo(output);
        Banner.Of(document, findings).WriteTo(output);
        FindingList.Of(marks, options).WriteTo(output);
        body.WriteTo(output, marks.Fill);
        Footer.Of(document).WriteTo(output);
    }

    private static Page Head(ViewedDocument document) => new Page()
        .Markup("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"").Text(Policy)
        .Markup("\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\"><title>")
        .Text(PageTitle.Of(document)).Markup("</title><style>").Style().Markup("</style></head>\n<body><main>\n");
}
