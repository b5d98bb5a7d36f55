import { useEffect, useState } from 'react';
import type { ShopOrder } from '../../jobs/export.ts';
import { loadShops, parseShop, readShop } from '../../jobs/shop.ts';
import { type Diagnostic, failure, problem, type Result, success } from '../../model/diagnostic.ts';
import { machineStore } from '../storage/machine-store.ts';
import { platform } from '../session/platform.ts';

/** A shop's profile as it was read from its file, with the ICC file that it names. */
interface StoredShop {
  readonly name: string;
  readonly json: unknown;
  readonly icc: Uint8Array | null;
}

const kept = machineStore<StoredShop>('paitu-shops', 'name');

export interface Shops {
  readonly shops: readonly ShopOrder[];
  /** Why the last file could not be used. */
  readonly faults: readonly Diagnostic[];
  /** Takes a shop's profile, with its ICC file where it names one; the shop, or null where there is a fault. */
  readonly load: (files: readonly File[]) => Promise<ShopOrder | null>;
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A shop from the files that a person chose: one JSON, and the ICC file that it names. */
async function shopFrom(files: readonly File[]): Promise<Result<ShopOrder>> {
  const json = files.find(({ name }) => /\.json$/iu.test(name));
  if (json === undefined) return failure(problem('shop.noJson'));
  const shop = parseShop(await bytesOf(json), json.name);
  if (!shop.ok) return shop;
  const { icc } = shop.value.condition;
  const profile = files.find(({ name }) => name === icc);
  if (icc !== '' && profile === undefined) return failure(problem('shop.iccMissing', { icc }));
  return success({ shop: shop.value, icc: profile === undefined ? null : await bytesOf(profile) });
}

async function allShops(): Promise<readonly ShopOrder[]> {
  const [shipped, stored] = await Promise.all([loadShops(platform), kept.all()]);
  const own = stored.flatMap(({ name, json, icc }) => {
    const shop = readShop(json, name);
    return shop.ok ? [{ shop: shop.value, icc }] : [];
  });
  return [...(shipped.ok ? shipped.value.map(({ shop }) => ({ shop, icc: null })) : []), ...own];
}

/** The shipped shops and those that were loaded in this browser. */
export function useShops(): Shops {
  const [shops, setShops] = useState<readonly ShopOrder[]>([]);
  const [faults, setFaults] = useState<readonly Diagnostic[]>([]);
  useEffect(() => {
    let isGone = false;
    void allShops().then((found) => (isGone ? undefined : setShops(found)));
    return () => {
      isGone = true;
    };
  }, []);
  const load = async (files: readonly File[]): Promise<ShopOrder | null> => {
    const read = await shopFrom(files);
    setFaults(read.ok ? [] : read.diagnostics);
    if (!read.ok) return null;
    const order = read.value;
    setShops((before) => [...before.filter(({ shop }) => shop.name !== order.shop.name), order]);
    await kept.keep({ name: order.shop.name, json: order.shop, icc: order.icc });
    return order;
  };
  return { shops, faults, load };
}
