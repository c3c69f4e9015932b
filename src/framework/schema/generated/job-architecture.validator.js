// Generated from schemas/job-architecture.schema.json by npm run generate; do not edit.
// @ts-nocheck
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$id":"job-architecture.schema.json","type":"object","additionalProperties":false,"properties":{"tracks":{"type":"array","items":{"$ref":"#/definitions/track"}},"grades":{"type":"array","items":{"$ref":"#/definitions/grade"}},"families":{"type":"array","items":{"$ref":"#/definitions/family"}},"scales":{"type":"array","items":{"$ref":"#/definitions/scale"}}},"definitions":{"track":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}},"grade":{"type":"object","additionalProperties":false,"required":["id","title","rank"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"rank":{"type":"number"},"track":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"band":{"type":["string","number"],"pattern":"\\S"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}},"family":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"parent":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}},"scale":{"type":"object","additionalProperties":false,"required":["id","title","use","levels"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"use":{"enum":["proficiency","performance"]},"cumulative":{"type":"boolean"},"levels":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/level"}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}},"level":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"rank":{"type":"number"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}}}};
const schema12 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}};
const schema13 = {"type":"object","additionalProperties":false,"required":["id","title","rank"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"rank":{"type":"number"},"track":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"band":{"type":["string","number"],"pattern":"\\S"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}};
const schema14 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"parent":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const schema15 = {"type":"object","additionalProperties":false,"required":["id","title","use","levels"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"use":{"enum":["proficiency","performance"]},"cumulative":{"type":"boolean"},"levels":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/level"}},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}};
const schema16 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"title":{"type":"string","pattern":"\\S"},"summary":{"type":"string","pattern":"\\S"},"rank":{"type":"number"},"formerly":{"type":"array","items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.use === undefined) || (!(func0.call(data, "use")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "use"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.levels === undefined) || (!(func0.call(data, "levels")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "summary")) || (key0 === "use")) || (key0 === "cumulative")) || (key0 === "levels")) || (key0 === "formerly"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data2 = data.summary;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.use !== undefined && func0.call(data, "use")){
let data3 = data.use;
if(!((data3 === "proficiency") || (data3 === "performance"))){
const err11 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema15.properties.use.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.cumulative !== undefined && func0.call(data, "cumulative")){
if(typeof data.cumulative !== "boolean"){
const err12 = {instancePath:instancePath+"/cumulative",schemaPath:"#/properties/cumulative/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.levels !== undefined && func0.call(data, "levels")){
let data5 = data.levels;
if(Array.isArray(data5)){
if(data5.length < 1){
const err13 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.id === undefined) || (!(func0.call(data6, "id")))){
const err14 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/level/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data6.title === undefined) || (!(func0.call(data6, "title")))){
const err15 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/level/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data6)){
if(!(((((key1 === "id") || (key1 === "title")) || (key1 === "summary")) || (key1 === "rank")) || (key1 === "formerly"))){
const err16 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/level/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.id !== undefined && func0.call(data6, "id")){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err17 = {instancePath:instancePath+"/levels/" + i0+"/id",schemaPath:"#/definitions/level/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/levels/" + i0+"/id",schemaPath:"#/definitions/level/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.title !== undefined && func0.call(data6, "title")){
let data8 = data6.title;
if(typeof data8 === "string"){
if(!pattern1.test(data8)){
const err19 = {instancePath:instancePath+"/levels/" + i0+"/title",schemaPath:"#/definitions/level/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/levels/" + i0+"/title",schemaPath:"#/definitions/level/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.summary !== undefined && func0.call(data6, "summary")){
let data9 = data6.summary;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err21 = {instancePath:instancePath+"/levels/" + i0+"/summary",schemaPath:"#/definitions/level/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/levels/" + i0+"/summary",schemaPath:"#/definitions/level/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.rank !== undefined && func0.call(data6, "rank")){
let data10 = data6.rank;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/levels/" + i0+"/rank",schemaPath:"#/definitions/level/properties/rank/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.formerly !== undefined && func0.call(data6, "formerly")){
let data11 = data6.formerly;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err24 = {instancePath:instancePath+"/levels/" + i0+"/formerly/" + i1,schemaPath:"#/definitions/level/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/levels/" + i0+"/formerly/" + i1,schemaPath:"#/definitions/level/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/levels/" + i0+"/formerly",schemaPath:"#/definitions/level/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/levels/" + i0,schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.formerly !== undefined && func0.call(data, "formerly")){
let data13 = data.formerly;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err29 = {instancePath:instancePath+"/formerly/" + i2,schemaPath:"#/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/formerly/" + i2,schemaPath:"#/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/formerly",schemaPath:"#/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="job-architecture.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "tracks") || (key0 === "grades")) || (key0 === "families")) || (key0 === "scales"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tracks !== undefined && func0.call(data, "tracks")){
let data0 = data.tracks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.id === undefined) || (!(func0.call(data1, "id")))){
const err1 = {instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/definitions/track/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data1.title === undefined) || (!(func0.call(data1, "title")))){
const err2 = {instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/definitions/track/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "summary")) || (key1 === "formerly"))){
const err3 = {instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/definitions/track/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.id !== undefined && func0.call(data1, "id")){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/tracks/" + i0+"/id",schemaPath:"#/definitions/track/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/tracks/" + i0+"/id",schemaPath:"#/definitions/track/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.title !== undefined && func0.call(data1, "title")){
let data3 = data1.title;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err6 = {instancePath:instancePath+"/tracks/" + i0+"/title",schemaPath:"#/definitions/track/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/tracks/" + i0+"/title",schemaPath:"#/definitions/track/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.summary !== undefined && func0.call(data1, "summary")){
let data4 = data1.summary;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err8 = {instancePath:instancePath+"/tracks/" + i0+"/summary",schemaPath:"#/definitions/track/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/tracks/" + i0+"/summary",schemaPath:"#/definitions/track/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.formerly !== undefined && func0.call(data1, "formerly")){
let data5 = data1.formerly;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err10 = {instancePath:instancePath+"/tracks/" + i0+"/formerly/" + i1,schemaPath:"#/definitions/track/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/tracks/" + i0+"/formerly/" + i1,schemaPath:"#/definitions/track/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tracks/" + i0+"/formerly",schemaPath:"#/definitions/track/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/tracks/" + i0,schemaPath:"#/definitions/track/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tracks",schemaPath:"#/properties/tracks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.grades !== undefined && func0.call(data, "grades")){
let data7 = data.grades;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.id === undefined) || (!(func0.call(data8, "id")))){
const err15 = {instancePath:instancePath+"/grades/" + i2,schemaPath:"#/definitions/grade/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data8.title === undefined) || (!(func0.call(data8, "title")))){
const err16 = {instancePath:instancePath+"/grades/" + i2,schemaPath:"#/definitions/grade/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data8.rank === undefined) || (!(func0.call(data8, "rank")))){
const err17 = {instancePath:instancePath+"/grades/" + i2,schemaPath:"#/definitions/grade/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data8)){
if(!(((((((key2 === "id") || (key2 === "title")) || (key2 === "summary")) || (key2 === "rank")) || (key2 === "track")) || (key2 === "band")) || (key2 === "formerly"))){
const err18 = {instancePath:instancePath+"/grades/" + i2,schemaPath:"#/definitions/grade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.id !== undefined && func0.call(data8, "id")){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/grades/" + i2+"/id",schemaPath:"#/definitions/grade/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/grades/" + i2+"/id",schemaPath:"#/definitions/grade/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.title !== undefined && func0.call(data8, "title")){
let data10 = data8.title;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err21 = {instancePath:instancePath+"/grades/" + i2+"/title",schemaPath:"#/definitions/grade/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/grades/" + i2+"/title",schemaPath:"#/definitions/grade/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.summary !== undefined && func0.call(data8, "summary")){
let data11 = data8.summary;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err23 = {instancePath:instancePath+"/grades/" + i2+"/summary",schemaPath:"#/definitions/grade/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/grades/" + i2+"/summary",schemaPath:"#/definitions/grade/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.rank !== undefined && func0.call(data8, "rank")){
let data12 = data8.rank;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err25 = {instancePath:instancePath+"/grades/" + i2+"/rank",schemaPath:"#/definitions/grade/properties/rank/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.track !== undefined && func0.call(data8, "track")){
let data13 = data8.track;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err26 = {instancePath:instancePath+"/grades/" + i2+"/track",schemaPath:"#/definitions/grade/properties/track/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/grades/" + i2+"/track",schemaPath:"#/definitions/grade/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.band !== undefined && func0.call(data8, "band")){
let data14 = data8.band;
if((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))){
const err28 = {instancePath:instancePath+"/grades/" + i2+"/band",schemaPath:"#/definitions/grade/properties/band/type",keyword:"type",params:{type: schema13.properties.band.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
const err29 = {instancePath:instancePath+"/grades/" + i2+"/band",schemaPath:"#/definitions/grade/properties/band/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data8.formerly !== undefined && func0.call(data8, "formerly")){
let data15 = data8.formerly;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
const err30 = {instancePath:instancePath+"/grades/" + i2+"/formerly/" + i3,schemaPath:"#/definitions/grade/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/grades/" + i2+"/formerly/" + i3,schemaPath:"#/definitions/grade/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/grades/" + i2+"/formerly",schemaPath:"#/definitions/grade/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/grades/" + i2,schemaPath:"#/definitions/grade/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.families !== undefined && func0.call(data, "families")){
let data17 = data.families;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.id === undefined) || (!(func0.call(data18, "id")))){
const err35 = {instancePath:instancePath+"/families/" + i4,schemaPath:"#/definitions/family/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data18.title === undefined) || (!(func0.call(data18, "title")))){
const err36 = {instancePath:instancePath+"/families/" + i4,schemaPath:"#/definitions/family/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 of Object.keys(data18)){
if(!(((((key3 === "id") || (key3 === "title")) || (key3 === "summary")) || (key3 === "parent")) || (key3 === "formerly"))){
const err37 = {instancePath:instancePath+"/families/" + i4,schemaPath:"#/definitions/family/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.id !== undefined && func0.call(data18, "id")){
let data19 = data18.id;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err38 = {instancePath:instancePath+"/families/" + i4+"/id",schemaPath:"#/definitions/family/properties/id/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,80}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/families/" + i4+"/id",schemaPath:"#/definitions/family/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.title !== undefined && func0.call(data18, "title")){
let data20 = data18.title;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err40 = {instancePath:instancePath+"/families/" + i4+"/title",schemaPath:"#/definitions/family/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/families/" + i4+"/title",schemaPath:"#/definitions/family/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.summary !== undefined && func0.call(data18, "summary")){
let data21 = data18.summary;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err42 = {instancePath:instancePath+"/families/" + i4+"/summary",schemaPath:"#/definitions/family/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/families/" + i4+"/summary",schemaPath:"#/definitions/family/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.parent !== undefined && func0.call(data18, "parent")){
let data22 = data18.parent;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err44 = {instancePath:instancePath+"/families/" + i4+"/parent",schemaPath:"#/definitions/family/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/families/" + i4+"/parent",schemaPath:"#/definitions/family/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.formerly !== undefined && func0.call(data18, "formerly")){
let data23 = data18.formerly;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
const err46 = {instancePath:instancePath+"/families/" + i4+"/formerly/" + i5,schemaPath:"#/definitions/family/properties/formerly/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/families/" + i4+"/formerly/" + i5,schemaPath:"#/definitions/family/properties/formerly/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/families/" + i4+"/formerly",schemaPath:"#/definitions/family/properties/formerly/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/families/" + i4,schemaPath:"#/definitions/family/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.scales !== undefined && func0.call(data, "scales")){
let data25 = data.scales;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i6=0; i6<len6; i6++){
if(!(validate11(data25[i6], {instancePath:instancePath+"/scales/" + i6,parentData:data25,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
