using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Hub.Hosting.HtmlPages;

/// <summary>An answer that is an HTML page made from data of others: it may do nothing but what its content security policy says, and no cache that is shared keeps it.</summary>
/// <param name="html">The page in UTF-8.</param>
/// <param name="contentSecurityPolicy">What the page may load and run.</param>
public sealed class HtmlPage(ReadOnlyMemory<byte> html, string contentSecurityPolicy) : IResult
{
    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers[HeaderNames.CacheControl] = "private, no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.ContentLength = html.Length;
        await httpContext.Response.Body.WriteAsync(html, httpContext.RequestAborted);
    }
}
