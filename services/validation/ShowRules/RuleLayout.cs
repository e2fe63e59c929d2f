using System.Security.Cryptography;
using System.Text;
using Hub.Explain;

namespace Hub.Validation.ShowRules;

/// <summary>What all pages share: head, style, search, the other language. No script, nothing from elsewhere.</summary>
internal static class RuleLayout
{
    private const string Style = """
        :root{color-scheme:light dark;--line:#8884;--good:#1a7f37;--bad:#b42318;--mark:#b4231822;--ok:#1a7f3722}
        body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem}
        header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;border-bottom:1px solid var(--line);padding-bottom:.75rem;margin-bottom:1rem}
        header form{flex:1 1 16rem}input{width:100%;box-sizing:border-box;font:inherit;padding:.4rem .6rem}
        h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.15rem;margin:1.8rem 0 .4rem;border-top:1px solid var(--line);padding-top:1rem}h3{font-size:1rem;margin:1rem 0 .3rem}
        .lead{font-size:1.1rem}.tag{font-size:.8rem;border:1px solid;border-radius:1rem;padding:.1rem .6rem;vertical-align:middle;white-space:nowrap;font-weight:normal}
        .fatal{color:var(--bad)}.warning{color:#9a6700}.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}.pair>*{min-width:0}
        pre{margin:0;padding:.6rem 0;border:1px solid var(--line);border-left-width:4px;overflow-x:auto;font:13px/1.45 ui-monospace,monospace}
        pre span{display:block;padding:0 .8rem}pre.pass{border-left-color:var(--good)}pre.fail{border-left-color:var(--bad)}
        pre.pass .mark{background:var(--ok)}pre.fail .mark{background:var(--mark)}
        code{font:13px ui-monospace,monospace;overflow-wrap:anywhere}blockquote{margin:.6rem 0;padding:.3rem .8rem;border-left:4px solid var(--line)}
        table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}td:first-child{white-space:nowrap}
        .note,footer{font-size:.85rem;opacity:.75}ul{padding-left:1.2rem}
        """;

    /// <summary>Allows this style and nothing else.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A whole page.</summary>
    /// <param name="title">Its title, unencoded.</param>
    /// <param name="path">Its address without the language.</param>
    /// <param name="query">What was searched for; empty when nothing was.</param>
    /// <param name="language">Language of the page.</param>
    /// <param name="body">Writes what is between the head and the foot.</param>
    public static string Page(string title, string path, string query, Language language, Action<HtmlText> body)
    {
        var words = RuleWords.In(language);
        var code = RequestLanguage.CodeOf(language);
        var html = new HtmlText().Raw($"<!DOCTYPE html>\n<html lang=\"{code}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        html.Element("title", title).Raw($"<style>{Style}</style></head><body><header>");
        html.Link($"/rules?lang={code}", words.AllRules).Raw($"<form action=\"/rules\" role=\"search\"><input type=\"hidden\" name=\"lang\" value=\"{code}\"><input type=\"search\" name=\"q\" maxlength=\"{RuleListPage.LongestQuery}\" placeholder=\"");
        html.Text(words.Search).Raw("\" aria-label=\"").Text(words.Search).Raw("\" value=\"").Text(query).Raw("\"></form>");
        html.Link($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={words.Other}", words.OtherLabel).Raw("</header><main>");
        body(html);
        return html.Raw("</main></body></html>\n").ToString();
    }
}
