using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Redirects;

internal sealed class EfRedirectUrlRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IRedirectUrlRepository
{
    private static readonly QueryTranslator<IRedirectUrl, RedirectUrlData> Translator = new QueryTranslator<IRedirectUrl, RedirectUrlData>()
        .Map(redirect => redirect.Key, data => data.Row.Id)
        .Map(redirect => redirect.ContentId, data => data.Row.ContentId)
        .Map(redirect => redirect.ContentKey, data => data.ContentKey)
        .Map(redirect => redirect.CreateDateUtc, data => data.Row.CreateDate)
        .MapIgnoringCase(redirect => redirect.Culture, data => data.Row.Culture)
        .MapIgnoringCase(redirect => redirect.Url, data => data.Row.Url);

    public IRedirectUrl? Get(Guid id) => First(All().Where(redirect => redirect.Row.Id == id));

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
    {
        string stored = culture ?? string.Empty;
        return First(Of(url)
            .Where(redirect => redirect.ContentKey == contentKey)
            .Where(Translator.Translate(redirect => redirect.Culture == stored)));
    }

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids)
        => Load(ids is { Length: > 0 } ? All().Where(redirect => ids.Contains(redirect.Row.Id)) : All());

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Load(Translator.Apply(All(), query));

    public IRedirectUrl? GetMostRecentUrl(string url) => First(Of(url));

    public IRedirectUrl? GetMostRecentUrl(string url, string culture) => Create(MostRecent(url, culture).FirstOrDefault());

    public async Task<IRedirectUrl?> GetMostRecentUrlAsync(string url)
        => Create(await NewestFirst(Of(url)).FirstOrDefaultAsync());

    public async Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture)
        => Create(await MostRecent(url, culture).FirstOrDefaultAsync());

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey)
        => Load(All().Where(redirect => redirect.ContentKey == contentKey));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total)
        => LoadPage(All(), pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        string inPath = string.Create(CultureInfo.InvariantCulture, $",{rootContentId},");
        return LoadPage(All().Where(redirect => redirect.ContentPath.Contains(inPath)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
        => LoadPage(
            All().Where(Translator.Translate(redirect => redirect.Url.Contains(searchTerm))),
            pageIndex,
            pageSize,
            out total);

    public bool Exists(Guid id) => Reading().Set<RedirectUrlRow>().Any(redirect => redirect.Id == id);

    public int Count(IQuery<IRedirectUrl>? query) => Translator.Apply(All(), query).Count();

    public void Save(IRedirectUrl entity)
    {
        CmsDbContext db = Writing();
        if (entity.CreateDateUtc == default)
        {
            entity.CreateDateUtc = time.GetDatabaseNow();
        }

        int contentId = db.Set<NodeRow>().Where(node => node.Key == entity.ContentKey).Select(node => node.Id).SingleOrDefault();
        if (contentId == 0)
        {
            throw new InvalidOperationException("A redirect needs content to lead to.");
        }

        var row = new RedirectUrlRow
        {
            Id = entity.Key,
            ContentId = contentId,
            Url = entity.Url,
            UrlHash = Hash(entity.Url),
            Culture = entity.Culture ?? string.Empty,
            CreateDate = entity.CreateDateUtc,
        };
        if (entity.HasIdentity)
        {
            db.Update(row);
        }
        else
        {
            db.Add(row);
        }

        db.SaveAndForget();
        entity.ContentId = contentId;
        entity.Id = IdOf(entity.Key);
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => Writing().Set<RedirectUrlRow>().Where(redirect => redirect.Id == id).ExecuteDelete();

    public void DeleteAll() => Writing().Set<RedirectUrlRow>().ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey)
    {
        CmsDbContext db = Writing();
        IQueryable<int> content = db.Set<NodeRow>().Where(node => node.Key == contentKey).Select(node => node.Id);
        db.Set<RedirectUrlRow>().Where(redirect => content.Contains(redirect.ContentId)).ExecuteDelete();
    }

    private static string Hash(string url) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)));

    /// <summary>Umbraco's entities have a number; these rows only have a key.</summary>
    private static int IdOf(Guid key) => key.GetHashCode();

    private static IOrderedQueryable<RedirectUrlData> NewestFirst(IQueryable<RedirectUrlData> redirects)
        => redirects.OrderByDescending(redirect => redirect.Row.CreateDate).ThenBy(redirect => redirect.Row.Id);

    private static RedirectUrl? First(IQueryable<RedirectUrlData> redirects) => Create(NewestFirst(redirects).FirstOrDefault());

    private static IRedirectUrl[] Load(IQueryable<RedirectUrlData> redirects)
        => [.. NewestFirst(redirects).AsEnumerable().Select(redirect => Create(redirect)!)];

    private static IRedirectUrl[] LoadPage(IQueryable<RedirectUrlData> redirects, long pageIndex, int pageSize, out long total)
    {
        total = redirects.LongCount();
        return [.. NewestFirst(redirects).Page(pageIndex, pageSize).AsEnumerable().Select(redirect => Create(redirect)!)];
    }

    private static RedirectUrl? Create(RedirectUrlData? data)
    {
        if (data is null)
        {
            return null;
        }

        var redirect = new RedirectUrl
        {
            Id = IdOf(data.Row.Id),
            Key = data.Row.Id,
            ContentId = data.Row.ContentId,
            ContentKey = data.ContentKey,
            CreateDateUtc = data.Row.CreateDate,
            Culture = data.Row.Culture.Length == 0 ? null : data.Row.Culture,
            Url = data.Row.Url,
        };
        redirect.ResetDirtyProperties(false);
        return redirect;
    }

    private IQueryable<RedirectUrlData> All()
    {
        CmsDbContext db = Reading();
        return from redirect in db.Set<RedirectUrlRow>()
               join node in db.Set<NodeRow>() on redirect.ContentId equals node.Id
               select new RedirectUrlData { Row = redirect, ContentKey = node.Key, ContentPath = node.Path };
    }

    private IQueryable<RedirectUrlData> Of(string url)
    {
        string hash = Hash(url);
        return All().Where(redirect => redirect.Row.UrlHash == hash);
    }

    /// <summary>What was registered for the culture goes before what holds for every culture.</summary>
    private IOrderedQueryable<RedirectUrlData> MostRecent(string url, string culture)
        => Of(url)
            .Where(Translator.Translate(redirect => redirect.Culture == culture || redirect.Culture == string.Empty))
            .OrderByDescending(redirect => redirect.Row.Culture != string.Empty)
            .ThenByDescending(redirect => redirect.Row.CreateDate)
            .ThenBy(redirect => redirect.Row.Id);
}
